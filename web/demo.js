// A story moves the widget: the step in the middle of the window says where to.
(() => {
  "use strict";
  const widget = document.querySelector("cost-share");
  const watch = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) widget.goTo(JSON.parse(target.dataset.state)).catch(() => {});
    }
  }, { rootMargin: "-45% 0px -45% 0px" });
  for (const step of document.querySelectorAll(".step")) watch.observe(step);
})();
