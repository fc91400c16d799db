package dataset_test

import (
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
)

func archive(t testing.TB) *dataset.Archive {
	t.Helper()
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestRead(t *testing.T) { archive(t) }
