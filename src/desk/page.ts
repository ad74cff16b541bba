import { desk as words } from '../vi/desk/desk.ts';

/** The page of the desk. Its script and styles are served by the preview and are in no built site. */
export const deskPage = (): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
<link rel="stylesheet" href="/src/desk/browser/desk.css">
</head>
<body>
<div id="ban"></div>
<script type="module" src="/src/desk/browser/desk.ts"></script>
</body>
</html>
`;
