"""What all pages share: layout, security headers, error pages, the built PWA."""
