import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';

const validator = new HtmlValidate(
  JSON.parse(readFileSync('config/htmlvalidate.json', 'utf8')) as ConfigData,
);

/** What is not valid in a page, one sentence a fault. */
export const htmlFaults = async (html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
  );
};
