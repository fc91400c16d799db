// Package golden keeps pictures of the whole widget that somebody has looked at.
// Its tests draw them anew; a picture that comes out otherwise is left beside
// the golden one, with a picture of the difference.
package golden
