// Package fault holds why something cannot be taken or answered: a sentence, and
// the words and numbers in it kept apart, so that every language can say it.
package fault

import "fmt"

// Fault is one reason. Says is it in English, with verbs as in package fmt;
// other languages know it by that text. With are the operands: a Fault among
// them is a part of the sentence, said in the same language.
type Fault struct {
	Says string
	With []any
}

// New is fmt.Errorf for an error that can be said in other languages too.
func New(says string, with ...any) error { return Part(says, with...) }

// Part is a part of a sentence, an operand of a Fault. No part at all, nil, says
// nothing.
func Part(says string, with ...any) *Fault { return &Fault{says, with} }

// Error says it in English.
func (f *Fault) Error() string {
	if f == nil {
		return ""
	}
	return fmt.Sprintf(f.Says, f.With...)
}

// Whole is an error that stands as a sentence of its own inside of another.
type Whole struct{ Err error }

func (w Whole) Error() string { return Ended(w.Err.Error()) }

// Ended puts a full stop where no question ends a sentence.
func Ended(text string) string {
	if n := len(text); n > 0 && text[n-1] == '?' {
		return text
	}
	return text + "."
}
