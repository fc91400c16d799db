// Package console says on the browser's console what slog would.
package console

const DebugEnabled = false

func Debug(string, ...any) {}

func Error(message string, _ ...any) { println(message) }
