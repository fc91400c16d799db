package canvas

import (
	"fmt"
	"os"
	"runtime"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"
)

// TestMain runs the tests inside of a game's loop: only there have images
// pixels.
func TestMain(m *testing.M) {
	if runtime.GOOS == "linux" && os.Getenv("DISPLAY") == "" {
		fmt.Fprintln(os.Stderr, "engine/canvas: there is no DISPLAY to draw on; `make test` starts Xvfb and runs these tests")
		os.Exit(1)
	}
	tests := &loop{run: m.Run}
	if err := ebiten.RunGame(tests); err != nil {
		fmt.Fprintln(os.Stderr, "engine/canvas: no window could be opened:", err)
		os.Exit(1)
	}
	os.Exit(tests.code)
}

type loop struct {
	run  func() int
	code int
}

func (l *loop) Update() error {
	l.code = l.run()
	return ebiten.Termination
}

func (l *loop) Draw(*ebiten.Image) {}

func (l *loop) Layout(int, int) (int, int) { return 16, 16 }
