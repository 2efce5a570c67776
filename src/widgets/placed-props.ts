import { tagName } from './tag-name.ts';

/** What reads the props that an author wrote; throws where they are wrong. */
export type ReadProps = (props: unknown) => unknown;

/** The props that every widget takes, beside its own. */
const shared = new Set(['id', 'predict', 'full']);

/** The props of a tag as its author wrote them: `percent={30}` is a number, `predict` is true. */
function propsOf(attributes: string): Record<string, unknown> {
  const each = attributes.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|\{([^}]*)\}))?/g);
  return Object.fromEntries(
    [...each].map(([, name = '', text, expression]) => [
      name,
      text ?? (expression === undefined ? true : JSON.parse(expression)),
    ]),
  );
}

/** What is wrong with the props of the widgets that a text places, each with its line; `readers` by the widgets’ folder names. */
export function wrongProps(
  text: string,
  readers: Readonly<Record<string, ReadProps>>,
): readonly { readonly line: number; readonly message: string }[] {
  return Object.entries(readers).flatMap(([widget, read]) => {
    const tag = tagName(widget);
    return [...text.matchAll(new RegExp(`<${tag}((?:\\s+[\\w-]+(?:="[^"]*"|=\\{[^}]*\\})?)*)\\s*/?>`, 'g'))].flatMap(
      ({ index, 1: attributes = '' }) => {
        try {
          const own = Object.entries(propsOf(attributes)).filter(([name]) => !shared.has(name));
          read(Object.fromEntries(own));
          return [];
        } catch (error) {
          const line = text.slice(0, index).split('\n').length;
          return [{ line, message: `<${tag}>: ${error instanceof Error ? error.message : String(error)}` }];
        }
      },
    );
  });
}
