package scene

// Tone is one short sound: its pitch, and whether it is of the reader's scenario,
// which sounds otherwise than what was paid.
type Tone struct {
	Hertz    float64
	Scenario bool
}

// Hear asks for tones, one after the other; Volume is 0 to 1. The shell answers with
// Sounds at each of them, and after the last.
type Hear struct {
	Tones  []Tone
	Volume float64
}

// Louder asks for another volume, 0 to 1, of what sounds and what will.
type Louder struct{ Volume float64 }

// Hush asks for silence.
type Hush struct{}

// Sounds says which of the tones that were asked for sounds now, from 0 on; less is
// none any more. Failed is true where there can be no sound.
type Sounds struct {
	Tone   int
	Failed bool
}
