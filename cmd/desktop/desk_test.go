package main

import (
	"bytes"
	"errors"
	"image"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"costshare/engine/golden"
	"costshare/engine/raster"
	"costshare/engine/scene"
)

// patience is how long a window may take to do what it was asked for, on a
// machine that draws without a graphics card.
const patience = 30 * time.Second

// bad is where a window that is not as it should be is left.
const bad = "window.bad.png"

// alike is how far a window may be from the raster's picture: a hundred pixels
// or so, fewer than the ring around what has the keyboard.
const alike = 0.0002

// build gives the program's file.
func build(t *testing.T) string {
	t.Helper()
	if runtime.GOOS == "linux" && os.Getenv("DISPLAY") == "" {
		t.Fatal("there is no DISPLAY to open a window on; make go-test starts Xvfb and runs these tests")
	}
	file := filepath.Join(t.TempDir(), "desktop")
	if out, err := exec.Command("go", "build", "-o", file, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return file
}

// desk is the program in a window of the test's display, worked by X events.
type desk struct {
	t      *testing.T
	window string
}

// launch starts the program and waits for its window, which ends with the test.
func launch(t *testing.T, program string, args ...string) *desk {
	t.Helper()
	cmd := exec.Command(program, append([]string{"-size", "760x960", "-scale", "1"}, args...)...)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait() // its error is that it was killed
		if said.Len() > 0 {
			t.Errorf("the program said: %s", &said)
		}
	})
	d := &desk{t: t}
	if !comes(func() bool {
		out, err := exec.Command("xdotool", "search", "--onlyvisible", "--name", "^What Seoul pays").Output()
		if errors.Is(err, exec.ErrNotFound) {
			t.Fatal("xdotool is missing; .ci/need installs it")
		}
		d.window = strings.TrimSpace(string(out))
		return d.window != ""
	}) {
		t.Fatalf("no window came in %v", patience)
	}
	d.x("windowfocus", d.window) // there is no window manager to do it
	return d
}

// comes asks again and again until something holds, and says whether it came
// to that. Between two answers a program was run, so that the window gets its
// turn.
func comes(holds func() bool) bool {
	for end := time.Now().Add(patience); !holds(); {
		if time.Now().After(end) {
			return false
		}
	}
	return true
}

// x has xdotool do something, and gives what it says.
func (d *desk) x(words ...string) string {
	d.t.Helper()
	out, err := exec.Command("xdotool", words...).CombinedOutput()
	if err != nil {
		d.t.Fatalf("xdotool %v: %v: %s", words, err, out)
	}
	return strings.TrimSpace(string(out))
}

// titled waits until the window's title ends with a query.
func (d *desk) titled(query string) {
	d.t.Helper()
	title := ""
	if !comes(func() bool {
		title = d.x("getwindowname", d.window)
		return strings.HasSuffix(title, " · "+query)
	}) {
		if err := save(bad, d.screen()); err != nil {
			d.t.Error(err)
		}
		d.t.Fatalf("the title is %q and not of %s; the window is left in %s", title, query, bad)
	}
}

// shows waits until the window looks like a shell that was told the same.
func (d *desk) shows(s *shell) {
	d.t.Helper()
	want := drawn(s)
	var got *image.RGBA
	if comes(func() bool {
		got = d.screen()
		return got.Rect == want.Rect && golden.Far(got, want) <= alike
	}) {
		return
	}
	if err := save(bad, got); err != nil {
		d.t.Error(err)
	}
	d.t.Fatalf("the window does not look like this: %s; it is left in %s", lead(s), bad)
}

// screen is what the window shows.
func (d *desk) screen() *image.RGBA {
	d.t.Helper()
	out, err := exec.Command("import", "-window", d.window, "png:-").Output()
	if err != nil {
		d.t.Fatalf("import, of ImageMagick, which .ci/need installs: %v", err)
	}
	return pixels(d.t, out)
}

// drawn is what a shell shows, by the painter that needs no screen.
func drawn(s *shell) *image.RGBA {
	view := s.window(nil)
	return raster.Drawing(&view, s.family, (scene.System{}).Theme(s.view.Theme), raster.Options{Scale: 1, Ground: true})
}

func pixels(t *testing.T, file []byte) *image.RGBA {
	t.Helper()
	pic, err := png.Decode(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	out := image.NewRGBA(image.Rect(0, 0, pic.Bounds().Dx(), pic.Bounds().Dy()))
	draw.Draw(out, out.Rect, pic, pic.Bounds().Min, draw.Src)
	return out
}
