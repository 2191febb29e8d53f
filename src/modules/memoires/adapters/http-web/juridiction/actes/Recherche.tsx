import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../../../platform/web/components/Champ.tsx';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { Formulaire } from '../../../../../../platform/web/components/Formulaire.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { ContexteDActe } from './ContexteDActe.ts';

interface Props {
  readonly contexte: ContexteDActe;
  readonly action: string;
}

/** Looks for the right court, before the form that sends the mémoire to it. */
export const Recherche: FunctionComponent<Props> = ({ contexte, action }) => {
  const { textes: communs } = usePage();
  const { juridiction: textes } = textesDe(contexte.langue).acte;
  const { recherche, dossier } = contexte;
  return (
    <Carte>
      <Formulaire action={action} methode="get">
        {Object.entries(dossier.file).map(
          ([nom, valeur]) =>
            valeur !== undefined && <input key={nom} type="hidden" name={nom} value={String(valeur)} />,
        )}
        <Champ
          champ="q"
          libelle={textes.libelle}
          indice={textes.indice}
          type="search"
          valeur={recherche?.texte}
        />
        <Bouton variante={recherche && recherche.resultats.length > 0 ? 'secondaire' : 'principal'}>
          {communs.formulaire.rechercher}
        </Bouton>
      </Formulaire>
      {recherche?.resultats.length === 0 && (
        <p class="govuk-body" role="status">
          {textes.aucune}
        </p>
      )}
    </Carte>
  );
};
