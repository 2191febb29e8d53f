import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { ChampFichier } from '../../../../../../../platform/web/components/ChampFichier.tsx';
import { ChampListe } from '../../../../../../../platform/web/components/ChampListe.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import type { OptionDeChoix } from '../../../../../../../platform/web/components/OptionDeChoix.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { textesDe } from '../textes/textesDe.ts';

interface Props {
  readonly action: string;
  readonly types: readonly OptionDeChoix[];
  readonly type: string;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** The type stands before the files: it is known when they arrive. */
export const FormulaireDePiece: FunctionComponent<Props> = ({ action, types, type, erreurs }) => {
  const { pieces: textes } = textesDe(usePage().langue);
  const erreurDe = (champ: string): string | null =>
    erreurs
      .filter((erreur) => erreur.champ === champ)
      .map(({ message }) => message)
      .join(' ') || null;
  return (
    <Formulaire action={action} multipart nom={textes.ajouter}>
      <ChampListe
        champ="type"
        libelle={textes.type}
        options={types}
        valeur={type}
        erreur={erreurDe('type')}
        requis
      />
      <ChampFichier
        champ="fichiers"
        libelle={textes.fichiers}
        indice={textes.fichiersIndice}
        accepte=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
        erreur={erreurDe('fichiers')}
        multiple
        requis
      />
      <Bouton variante="secondaire">{textes.envoyer}</Bouton>
    </Formulaire>
  );
};
