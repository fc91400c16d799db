package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// serve answers until it is stopped.
func serve(dir string, port int, out io.Writer) error {
	if _, err := os.Stat(dir + "/index.html"); err != nil {
		return fmt.Errorf("%s holds no site yet; make it with: go run ./cmd/site build -o %s", dir, dir)
	}
	l, err := listen(port)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "Costshare is at http://localhost:%d/ (stop with Ctrl-C)\n", l.Addr().(*net.TCPAddr).Port)
	return http.Serve(l, handler{os.DirFS(dir)})
}

// listen takes the port, or where another program has it, any that is free.
// It is for this machine alone.
func listen(port int) (net.Listener, error) {
	l, err := net.Listen("tcp", net.JoinHostPort("localhost", strconv.Itoa(port)))
	if errors.Is(err, syscall.EADDRINUSE) {
		return net.Listen("tcp", "localhost:0")
	}
	return l, err
}

// handler serves a built folder.
type handler struct{ files fs.FS }

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "there is only reading here", http.StatusMethodNotAllowed)
		return
	}
	name := r.URL.Path[1:]
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	body, encoding, err := h.read(name, r.Header.Get("Accept-Encoding"))
	if err != nil {
		http.Error(w, "there is no file "+r.URL.Path, http.StatusNotFound)
		return
	}
	headers(w.Header(), name, encoding)
	answer(w, r, body)
}

// read gives a file in the best form that the reader takes.
func (h handler) read(name, accepted string) (body []byte, encoding string, err error) {
	if !asked(name) || twin(name) {
		return nil, "", fs.ErrNotExist
	}
	for _, form := range []struct{ encoding, ext string }{{"br", ".br"}, {"gzip", ".gz"}} {
		if !accepts(accepted, form.encoding) {
			continue
		}
		if body, err = fs.ReadFile(h.files, name+form.ext); err == nil {
			return body, form.encoding, nil
		}
	}
	body, err = fs.ReadFile(h.files, name)
	return body, "", err
}

// answer sends the body, or where the reader has it already, only says so.
func answer(w http.ResponseWriter, r *http.Request, body []byte) {
	tag := entityTag(body)
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodGet {
		w.Write(body)
	}
}
