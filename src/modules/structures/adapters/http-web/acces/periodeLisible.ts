import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import type { Periode } from '../../../domain/rattachement/Periode.ts';
import { textesDesAcces } from './textesDesAcces.ts';

/** "du 04/05/2026 au 31/12/2026"; empty when nothing limits it. */
export const periodeLisible = ({ du, au }: Periode, langue: Langue): string => {
  const { periode } = textesDesAcces(langue);
  if (du !== null && au !== null) return periode.entre(formatJour(du, langue), formatJour(au, langue));
  if (du !== null) return periode.depuis(formatJour(du, langue));
  return au === null ? '' : periode.jusque(formatJour(au, langue));
};
