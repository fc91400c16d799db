package main

import (
	"fmt"
	"io"
	"os"

	"costshare/data/lint"
)

const checkHelp = `costshare check [FOLDER]: holds the tables to their descriptor and their rules

  costshare check          the tables in ./data
  costshare check data     the tables in a folder of that name

Each problem is a line: file, line number, what is wrong, what to do. The exit
status is 0 where there is none.
`

// check prints what is wrong with a folder of tables.
func check(args []string, out io.Writer) error {
	folder := "data"
	switch len(args) {
	case 0:
	case 1:
		folder = args[0]
	default:
		return misused("check takes one folder, not %d words", len(args))
	}
	problems, err := lint.Check(os.DirFS(folder))
	if err != nil {
		return misused("%s holds no tables that can be checked: %w", folder, err)
	}
	for _, p := range problems {
		fmt.Fprintln(out, p)
	}
	if len(problems) > 0 {
		return fmt.Errorf("%d problems in %s", len(problems), folder)
	}
	_, err = fmt.Fprintf(out, "%s: every row is as it should be\n", folder)
	return err
}
