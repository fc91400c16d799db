package timeline

// Least is the shortest time that can be seen: a month, in days.
const Least = 30

// Window is the time that is seen, from From up to but not To.
type Window struct{ From, To float64 }

// Years is the window of whole years, both included.
func Years(first, last int) Window { return Window{newYear(first), newYear(last + 1)} }

// Length is how long the window is, in days.
func (w Window) Length() float64 { return w.To - w.From }

// Holds says whether a time is seen.
func (w Window) Holds(time float64) bool { return w.From <= time && time < w.To }

// Zoomed is a window By times as near, in which a time stays where it is, as far
// as the whole reaches.
func (w Window) Zoomed(by, time float64, whole Window) Window {
	length := min(max(w.Length()/by, Least), whole.Length())
	from := time - (time-w.From)*length/w.Length()
	return Window{from, from + length}.inside(whole)
}

// Moved is a window some days later, as far as the whole reaches.
func (w Window) Moved(days float64, whole Window) Window {
	return Window{w.From + days, w.To + days}.inside(whole)
}

// Around is a window of a length with a time in its middle, as far as the whole
// reaches.
func Around(time, length float64, whole Window) Window {
	length = min(max(length, Least), whole.Length())
	return Window{time - length/2, time + length/2}.inside(whole)
}

// Showing is the window moved no further than needed so that a time is seen, not
// at its very edge.
func (w Window) Showing(time float64, whole Window) Window {
	edge := w.Length() / 12
	switch {
	case time < w.From+edge:
		return w.Moved(time-edge-w.From, whole)
	case time > w.To-edge:
		return w.Moved(time+edge-w.To, whole)
	}
	return w
}

// Between is a window on the way from w to another: at 0 it is w, at 1 the other.
func (w Window) Between(to Window, part float64) Window {
	return Window{w.From + (to.From-w.From)*part, w.To + (to.To-w.To)*part}
}

// inside moves a window into the whole, and cuts what does not fit.
func (w Window) inside(whole Window) Window {
	if w.From < whole.From {
		w = Window{whole.From, whole.From + w.Length()}
	}
	if w.To > whole.To {
		w = Window{max(whole.From, whole.To-w.Length()), whole.To}
	}
	return w
}
