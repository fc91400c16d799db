package ui

import "syscall/js"

// On the page a canvas hears nothing: keys, pointers and wheels belong to the
// elements over it. What follows is what the rest of the package asks for.

type touchInClient struct{}

func (u *UserInterface) KeyName(Key) string { return "" }

func (u *UserInterface) UpdateInputFromEvent(js.Value) {}

func (u *UserInterface) recoverCursorPosition() {}

func (u *UserInterface) saveCursorPosition() {}

func (u *UserInterface) updateInputStateForFrame(float64) error { return nil }
