package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// options are what a build is told.
type options struct {
	report string // the address to which readers report errors, "" for none
	base   string // where the folder will stand, with a slash at its end; "" for anywhere
	quick  bool
}

// build makes the site in a folder beside dir and puts it in dir's place when
// it is whole, so that whoever reads dir meets the old site or the new one. A
// quick build has no new brotli twins, which take a minute; readers get gzip.
func build(dir string, o options, out io.Writer) error {
	began := time.Now()
	if err := ours(dir); err != nil {
		return err
	}
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	plain, err := gather(root, o)
	if err != nil {
		return err
	}
	files, err := link(plain, o.base)
	if err != nil {
		return err
	}
	files = append(files, forServer(files)...)
	twins := []string{".br", ".gz"}
	if o.quick {
		twins = twins[1:]
	}
	if err := replace(dir, func(fresh string) error { return fill(fresh, dir, files, twins) }); err != nil {
		return err
	}
	if o.report == "" {
		fmt.Fprintln(out, "the page has no link to report an error; -report mailto:desk@example.org sets one")
	}
	if o.base == "" {
		fmt.Fprintln(out, "the pages name no address of their own, and no picture for other sites; -base https://example.org/costshare/ sets one")
	}
	fmt.Fprintf(out, "built %s in %.1f s\n", dir, time.Since(began).Seconds())
	return nil
}

// fill writes the files, each with its compressed twins, and keeps what pages
// that readers have open, and articles of other years, may still ask for.
func fill(fresh, old string, files []file, twins []string) error {
	for _, f := range files {
		to := filepath.Join(fresh, filepath.FromSlash(f.name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, f.body, 0o644); err != nil {
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
	if _, err := os.Stat(dir); os.IsNotExist(err) {
		return nil
	}
	return fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !d.IsDir() && !written(name) {
			return fmt.Errorf("%s holds %s, which no build wrote; name another folder with -o, or empty this one", dir, name)
		}
		return nil
	})
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
