/** Data as a script that has them as its default, for a page that may load scripts and nothing else. */
export const scriptOf = (data: unknown): Response =>
  new Response(`export default ${JSON.stringify(data)};\n`, { headers: { 'content-type': 'text/javascript' } });
