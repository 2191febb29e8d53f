import type { FunctionComponent } from 'preact';
import { GroupeDeChamp } from '../../../../../../../platform/web/components/GroupeDeChamp.tsx';
import { idDeChamp } from '../../../../../../../platform/web/idDeChamp.ts';
import { nomDeChamp } from '../../../../../../../platform/web/nomDeChamp.ts';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { OptionDeTarif } from './presentPrestations.ts';

interface Props {
  readonly champ: string;
  readonly valeur: string;
  readonly options: readonly OptionDeTarif[];
  readonly erreur: string | null;
}

/** A list of tarifs whose script fills the price, the unit and the label of the line; without script a button does. */
export const ChampTarif: FunctionComponent<Props> = ({ champ, valeur, options, erreur }) => {
  const textes = textesDe(usePage().langue);
  return (
    <GroupeDeChamp champ={champ} libelle={textes.champs['lignes.tarifCode'] ?? ''} erreur={erreur}>
      <select
        class={erreur === null ? 'govuk-select' : 'govuk-select govuk-select--error'}
        id={idDeChamp(champ)}
        name={nomDeChamp(champ)}
        aria-invalid={erreur === null ? undefined : 'true'}
        aria-describedby={erreur === null ? undefined : `${idDeChamp(champ)}-erreur`}
        data-tarif
      >
        <option value="">{textes.prestations.sansTarif}</option>
        {options.map((option) => (
          <option
            key={option.valeur}
            value={option.valeur}
            selected={option.valeur === valeur}
            data-tarif-prix={option.prix}
            data-tarif-unite={option.unite}
            data-tarif-libelle={option.texte}
            data-tarif-note={option.note}
          >
            {option.libelle}
          </option>
        ))}
      </select>
    </GroupeDeChamp>
  );
};
