package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// build makes the site in a folder beside dir and puts it in dir's place when
// it is whole, so that whoever reads dir meets the old site or the new one. A
// quick build has no new brotli twins, which take a minute; readers get gzip.
// Report is the address to which readers report errors, "" for none.
func build(dir, report string, quick bool, out io.Writer) error {
	began := time.Now()
	if err := ours(dir); err != nil {
		return err
	}
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	plain, err := gather(root, report)
	if err != nil {
		return err
	}
	files, err := link(plain)
	if err != nil {
		return err
	}
	twins := []string{".br", ".gz"}
	if quick {
		twins = twins[1:]
	}
	if err := replace(dir, func(fresh string) error { return fill(fresh, dir, files, twins) }); err != nil {
		return err
	}
	if report == "" {
		fmt.Fprintln(out, "the page has no link to report an error; -report mailto:desk@example.org sets one")
	}
	fmt.Fprintf(out, "built %s in %.1f s\n", dir, time.Since(began).Seconds())
	return nil
}

// fill writes the files, each with its compressed twins, and keeps what pages
// that readers have open may still ask for.
func fill(fresh, old string, files []file, twins []string) error {
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(fresh, f.name), f.body, 0o644); err != nil {
			return err
		}
	}
	if err := compress(fresh, old, files, twins); err != nil {
		return err
	}
	return carryOver(fresh, old)
}

// replace fills a temporary folder and renames it to dir. Where filling fails,
// dir stays as it was.
func replace(dir string, filled func(fresh string) error) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return err
	}
	work, err := os.MkdirTemp(filepath.Dir(dir), ".site-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	fresh, old := filepath.Join(work, "fresh"), filepath.Join(work, "old")
	if err := os.Mkdir(fresh, 0o755); err != nil {
		return err
	}
	if err := filled(fresh); err != nil {
		return err
	}
	if err := os.Rename(dir, old); err != nil && !os.IsNotExist(err) {
		return err
	}
	if err := os.Rename(fresh, dir); err != nil {
		os.Rename(old, dir)
		return err
	}
	return nil
}

// ours says whether dir may be replaced: it is missing, or a build wrote all
// that it holds.
func ours(dir string) error {
	entries, err := os.ReadDir(dir)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.IsDir() || !written(e.Name()) {
			return fmt.Errorf("%s holds %s, which no build wrote; name another folder with -o, or empty this one", dir, e.Name())
		}
	}
	return nil
}

// carryOver keeps the hashed files of the folder that is being replaced. A
// hash names one content, so that they cannot be wrong, only unused.
func carryOver(fresh, old string) error {
	entries, err := os.ReadDir(old)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !hashed(e.Name()) {
			continue
		}
		err := os.Link(filepath.Join(old, e.Name()), filepath.Join(fresh, e.Name()))
		if err != nil && !os.IsExist(err) {
			return err
		}
	}
	return nil
}
