package main

import (
	"time"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/inpututil"

	"costshare/engine/scene"
)

// repeat is the key that is held, and when it counts again.
type repeat struct {
	code ebiten.Key
	next time.Duration
}

// How long a key is held until it counts again, and then each time.
const (
	firstRepeat = 400 * time.Millisecond
	nextRepeat  = 40 * time.Millisecond
)

var keyNames = []struct {
	code ebiten.Key
	name key
}{
	{ebiten.KeyTab, tab}, {ebiten.KeyEnter, enter}, {ebiten.KeyNumpadEnter, enter}, {ebiten.KeySpace, space}, {ebiten.KeyEscape, escape},
	{ebiten.KeyArrowLeft, left}, {ebiten.KeyArrowRight, right}, {ebiten.KeyArrowUp, up}, {ebiten.KeyArrowDown, down},
	{ebiten.KeyPageUp, pageUp}, {ebiten.KeyPageDown, pageDown}, {ebiten.KeyHome, home}, {ebiten.KeyEnd, end},
	{ebiten.KeyBackspace, backspace}, {ebiten.KeyDelete, remove},
}

// keys passes on what was typed, and the keys that went down or are held.
func (w *window) keys(now time.Duration) {
	w.runes = ebiten.AppendInputChars(w.runes[:0])
	w.shell.write(string(w.runes))
	w.shell.shift = ebiten.IsKeyPressed(ebiten.KeyShift)
	if inpututil.IsKeyJustPressed(ebiten.KeyZ) && commanded() {
		w.shell.press(undo, w.shell.shift)
	}
	for _, k := range keyNames {
		switch {
		case inpututil.IsKeyJustPressed(k.code):
			w.repeat = repeat{k.code, now + firstRepeat}
			w.shell.press(k.name, w.shell.shift)
		case k.code == w.repeat.code && ebiten.IsKeyPressed(k.code) && now >= w.repeat.next:
			w.repeat.next = now + nextRepeat
			w.shell.press(k.name, w.shell.shift)
		}
	}
}

// commanded says whether Ctrl or Cmd is held.
func commanded() bool {
	return ebiten.IsKeyPressed(ebiten.KeyControl) || ebiten.IsKeyPressed(ebiten.KeyMeta)
}

func (w *window) pointer() {
	px, py := ebiten.CursorPosition()
	x, y := float64(px)/w.ratio(), float64(py)/w.ratio()
	b := button{
		inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonLeft),
		inpututil.IsMouseButtonJustReleased(ebiten.MouseButtonLeft),
		ebiten.IsMouseButtonPressed(ebiten.MouseButtonLeft),
	}
	w.shell.point(x, y, b)
	if b.pressed && b.released {
		//lint:ignore SA1019 nothing else asks for one frame
		ebiten.ScheduleFrame() // which tells whether the button is still down
	}
	if _, notches := ebiten.Wheel(); notches != 0 {
		w.shell.turn(x, y, notches, commanded())
	}
	ebiten.SetCursorShape(cursor(w.shell.hovered(x, y)))
}

func cursor(r scene.Role) ebiten.CursorShapeType {
	switch r {
	case "":
		return ebiten.CursorShapeDefault
	case scene.Field:
		return ebiten.CursorShapeText
	}
	return ebiten.CursorShapePointer
}
