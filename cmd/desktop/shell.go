package main

import (
	"time"

	"costshare/engine/hand"
	"costshare/engine/scene"
	"costshare/engine/sheet"
	"costshare/engine/typeface"
	"costshare/engine/widget"
)

// shell is the widget on a sheet, without a window: what the reader does to it
// and what it then shows. It knows no clock; tick brings the time.
type shell struct {
	family        *typeface.Family
	model         widget.Model
	width, height float64

	reader sheet.Reader
	scroll float64
	x, y   float64       // the pointer
	down   bool          // its button
	held   *sheet.Target // what it was pressed on
	hand   hand.Hand
	taps   hand.Presses
	shift  bool // its key is down
	trail  hand.Trail
	typed  field

	view  scene.Scene
	sheet sheet.Sheet
	stale bool // the sheet does not show the model any more
	drawn int  // counts what was shown: a window repaints when it changed

	now   time.Duration
	later map[string]due
	query string // the address, as last set
	// links are addresses that the reader opened and no browser has yet.
	links []string
	// files are what the reader took away and nobody has written yet.
	files []scene.Save
	done  string   // what became of the last file
	look  scene.ID // what is to be brought into view
}

// due is a message that was asked for.
type due struct {
	at  time.Duration
	msg scene.Msg
}

func newShell(m widget.Model, f *typeface.Family, width, height float64) *shell {
	s := &shell{family: f, model: m, later: map[string]due{}, query: m.Query()}
	s.reader.Open = map[scene.ID]bool{}
	s.resize(width, height)
	return s
}

// resize lays the sheet out for a window of another size.
func (s *shell) resize(width, height float64) {
	if width == s.width && height == s.height {
		return
	}
	s.width, s.height = width, height
	s.send(scene.Resized{Width: sheet.DrawingWidth(width)})
}

// send lets the widget hear a message.
func (s *shell) send(msg scene.Msg) {
	var effects []scene.Effect
	s.model, effects = widget.Update(s.model, msg)
	for _, e := range effects {
		s.carryOut(e)
	}
	s.stale = true
}

func (s *shell) sendAll(said []scene.Msg) {
	for _, m := range said {
		s.send(m)
	}
}

func (s *shell) carryOut(e scene.Effect) {
	switch e := e.(type) {
	case scene.SetAddress:
		s.query = e.Query
	case scene.Look:
		s.look = e.ID
	case scene.Save:
		s.files = append(s.files, e)
	case scene.SavePicture:
		s.files = append(s.files, s.picture(e))
	case scene.SaveAll:
		s.files = append(s.files, s.packed(e))
	case scene.Copy: // a window has no way to the clipboard
		s.send(scene.Copied{Text: e.Text})
	case scene.Later:
		s.later[e.Key] = due{s.now + time.Duration(e.Millis)*time.Millisecond, e.Msg}
	}
}

// tick says how much time has passed since the start, and delivers what is due.
func (s *shell) tick(now time.Duration) {
	s.now = now
	for key, d := range s.later {
		if d.at <= now {
			delete(s.later, key)
			s.send(d.msg)
		}
	}
	if s.show(); s.view.Moving {
		s.send(scene.Frame{Millis: millis(now)})
	}
}

func millis(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// wait is how long nothing will happen by itself; false where nothing will.
func (s *shell) wait() (time.Duration, bool) {
	if s.view.Moving {
		return 0, true
	}
	least, any := time.Duration(0), false
	for _, d := range s.later {
		if left := max(d.at-s.now, 0); !any || left < least {
			least, any = left, true
		}
	}
	return least, any
}

// show brings the sheet up to date.
func (s *shell) show() {
	if !s.stale {
		return
	}
	s.lay()
	if back := s.lost(); back != "" {
		s.focusOn(back, s.reader.FocusVisible)
		s.lay()
	}
	s.drawn++
	s.scrollTo(s.scroll)
}

func (s *shell) lay() {
	s.view = widget.View(s.model)
	s.sheet = sheet.Lay(&s.view, s.family, s.width, s.reader)
	s.stale = false
}

// scrollTo moves the sheet, as far as it reaches.
func (s *shell) scrollTo(top float64) {
	top = min(max(top, 0), max(s.sheet.Height-s.height, 0))
	if top != s.scroll {
		s.scroll = top
		s.drawn++
	}
}

// title names the window.
func (s *shell) title() string {
	title := s.view.Title
	for _, more := range []string{s.query, s.done} {
		if more != "" {
			title += " · " + more
		}
	}
	return title
}

// window is what is to be seen now: the part of the sheet, and where in the
// whole it is.
func (s *shell) window(room []scene.Shape) scene.Drawing {
	s.show()
	d := s.sheet.Window(s.scroll, s.height, room)
	if s.sheet.Height > s.height {
		const thick, away = 4, 3
		length := max(s.height*s.height/s.sheet.Height, 24)
		y := (s.height - length) * s.scroll / (s.sheet.Height - s.height)
		d.Shapes = append(d.Shapes, scene.Shape{X: s.width - thick - away, Y: y, W: thick, H: length, Radius: thick / 2, Style: scene.Track})
	}
	return d
}
