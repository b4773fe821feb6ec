window._preloads = {"isEU":true,"language":"nl"};
document.write("<p>Dit venster vraagt JavaScript.</p>");
