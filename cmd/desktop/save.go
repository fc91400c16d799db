package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"costshare/engine/scene"
)

// saveAll writes what the reader took away into a folder; the window's title
// says what became of it.
func (s *shell) saveAll(folder string) {
	for _, f := range s.files {
		name, err := writeNew(folder, f)
		s.done = name
		if err != nil {
			s.done = err.Error()
		}
	}
	s.files = nil
}

// writeNew writes a file and gives its name. One that is there already stays as it
// is, and the new one gets a number.
func writeNew(folder string, f scene.Save) (string, error) {
	ending := filepath.Ext(f.Name)
	name := f.Name
	for n := 2; ; n++ {
		file, err := os.OpenFile(filepath.Join(folder, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, fs.ErrExist) && n < 1000 {
			name = strings.TrimSuffix(f.Name, ending) + "-" + strconv.Itoa(n) + ending
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = file.WriteString(f.Text)
		return name, errors.Join(err, file.Close())
	}
}
