import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import { codesPays } from '../../domain/structure/codesPays.ts';

const noms: Readonly<Record<Langue, Intl.DisplayNames>> = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

export const nomDePays = (code: string, langue: Langue): string => noms[langue].of(code) ?? code;

const parNom = (langue: Langue): readonly OptionDeChoix[] => {
  const { compare } = new Intl.Collator(langue);
  return codesPays
    .map((valeur) => ({ valeur, libelle: nomDePays(valeur, langue) }))
    .sort((a, b) => compare(a.libelle, b.libelle));
};

const options: Readonly<Record<Langue, readonly OptionDeChoix[]>> = { fr: parNom('fr'), en: parNom('en') };

export const optionsDePays = (langue: Langue): readonly OptionDeChoix[] => options[langue];
