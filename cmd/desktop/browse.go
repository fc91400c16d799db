package main

import (
	"fmt"
	"os/exec"
	"runtime"
)

// browse opens an address in the reader's own browser.
func browse(address string) error {
	name, args := "xdg-open", []string{address}
	switch runtime.GOOS {
	case "darwin":
		name = "open"
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", address}
	}
	if err := exec.Command(name, args...).Start(); err != nil {
		return fmt.Errorf("%s cannot be opened: %w", address, err)
	}
	return nil
}
