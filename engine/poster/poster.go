// Package poster makes pictures to pass on: a scene with nothing to press, laid
// out for the place where it will stand.
package poster

import (
	"costshare/engine/scene"
	"costshare/engine/sheet"
	"costshare/engine/typeface"
)

// Form is the shape of a picture.
type Form struct {
	Name string
	// Width and Height are CSS pixels; a Height of 0 is as tall as what is shown.
	Width, Height float64
}

// Forms are all there are, the plain one first.
func Forms() []Form {
	return []Form{{Name: "", Width: 760}, {"square", 540, 540}, {"portrait", 540, 675}, {"card", 800, 420}}
}

// Named gives the form of a name, the plain one where there is none.
func Named(name string) Form {
	for _, f := range Forms() {
		if f.Name == name {
			return f
		}
	}
	return Forms()[0]
}

// Drawing lays a scene out; view makes it for a drawing's width. What is less
// tall than the form stands in its middle; what is taller makes it grow in both
// directions, so that nothing is cut and the form stays.
func Drawing(view func(width float64) scene.Scene, family *typeface.Family, f Form) scene.Drawing {
	s := view(sheet.DrawingWidth(f.Width))
	laid := sheet.Lay(&s, family, f.Width, sheet.Reader{})
	if f.Height == 0 {
		return laid.Drawing
	}
	width, height := f.Width, f.Height
	if laid.Height > height {
		width, height = width*laid.Height/height, laid.Height
	}
	return moved(laid.Drawing, width, height, (width-f.Width)/2, (height-laid.Height)/2)
}

func moved(d scene.Drawing, width, height, x, y float64) scene.Drawing {
	for i := range d.Shapes {
		d.Shapes[i].X += x
		d.Shapes[i].Y += y
	}
	d.Width, d.Height = width, height
	return d
}
