import { embedHeight } from './embed-height.ts';

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** On the page around it: takes over the height that a frame of this site tells. */
const follow =
  '<script>addEventListener("message",({data,source})=>{if(data?.site==="common-knowledge"&&data.type==="height")for(const frame of document.querySelectorAll("iframe"))if(frame.contentWindow===source)frame.height=data.height})</script>';

/** The code that puts an embed page into a page elsewhere: a frame of the figure's own height and the script that follows it; rejects where the page does not open. */
export async function embedCode(address: string, title: string): Promise<string> {
  const height = await embedHeight(address);
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>\n${follow}`;
}
