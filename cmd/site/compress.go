package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"

	"github.com/andybalholm/brotli"
)

// compress writes each file's twins beside it. Brotli at its best takes
// half a minute for the program, so that what the replaced folder has under
// the same hash is taken from there.
func compress(fresh, old string, files []file, twins []string) error {
	for _, f := range files {
		if !asked(f.name) {
			continue
		}
		for _, ext := range twins {
			if err := compressed(fresh, old, f, ext); err != nil {
				return err
			}
		}
	}
	return nil
}

func compressed(fresh, old string, f file, ext string) error {
	to := filepath.Join(fresh, filepath.FromSlash(f.name+ext))
	if hashed(f.name) && os.Link(filepath.Join(old, f.name+ext), to) == nil {
		return nil
	}
	body, err := squeezed(f.body, ext)
	if err != nil {
		return err
	}
	return os.WriteFile(to, body, 0o644)
}

func squeezed(body []byte, ext string) ([]byte, error) {
	var b bytes.Buffer
	w := writerFor(&b, ext, len(body))
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func writerFor(b *bytes.Buffer, ext string, size int) io.WriteCloser {
	if ext == ".br" {
		return brotli.NewWriterOptions(b, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: window(size)})
	}
	w, _ := gzip.NewWriterLevel(b, gzip.BestCompression) // fails for unknown levels only
	return w
}

// window is the smallest window that holds a file, as a power of two that
// every browser takes (RFC 7932, section 9.1: 10 to 24).
func window(size int) int {
	w := 16
	for w < 24 && 1<<w < size {
		w++
	}
	return w
}
