"""What all pages share: layout, languages, security headers, error pages, the built PWA. Imports no room."""
