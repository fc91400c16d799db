package widget

import "costshare/engine/sentence"

// notice is a sentence about what was not taken, in the language that is spoken
// when it is shown.
type notice func(sentence.Speaker) string

// noticesOf are notices of errors.
func noticesOf(errs ...error) []notice {
	var out []notice
	for _, err := range errs {
		out = append(out, func(say sentence.Speaker) string { return say.Problem(err) })
	}
	return out
}
