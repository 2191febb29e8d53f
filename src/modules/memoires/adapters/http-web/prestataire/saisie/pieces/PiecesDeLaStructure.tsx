import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../../../platform/web/components/Carte.tsx';
import { ChampCases } from '../../../../../../../platform/web/components/ChampCases.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import type { OptionDeChoix } from '../../../../../../../platform/web/components/OptionDeChoix.ts';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { textesDe } from '../textes/textesDe.ts';

interface Props {
  readonly action: string;
  /** Those that may still be joined; the card is left out when there is none. */
  readonly pieces: readonly OptionDeChoix[];
  readonly erreur: string | null;
}

export const PiecesDeLaStructure: FunctionComponent<Props> = ({ action, pieces, erreur }) => {
  const { reutilisables } = textesDe(usePage().langue);
  if (pieces.length === 0) return null;
  return (
    <Carte titre={reutilisables.titre}>
      <Formulaire action={action} nom={reutilisables.titre}>
        <ChampCases
          champ="pieceIds"
          libelle={reutilisables.libelle}
          indice={reutilisables.indice}
          options={pieces}
          valeurs={[]}
          erreur={erreur}
        />
        <Bouton variante="secondaire">{reutilisables.joindre}</Bouton>
      </Formulaire>
    </Carte>
  );
};
