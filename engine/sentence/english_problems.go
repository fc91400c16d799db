package sentence

import "costshare/engine/fault"

// Problem makes a sentence of an error: a capital and a full stop.
func (English) Problem(err error) string { return capitalised(fault.Ended(err.Error())) }
