import type { FunctionComponent } from 'preact';
import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { RelancePresentee } from './presentRelances.ts';

interface Props {
  readonly relances: readonly RelancePresentee[];
  readonly langue: Langue;
}

/** What the prestataire asked and what was answered; nothing where nobody asked. */
export const Relances: FunctionComponent<Props> = ({ relances, langue }) => {
  const textes = textesDe(langue).relances;
  if (relances.length === 0) return null;
  return (
    <Carte titre={textes.titre} id="relances">
      <ol class="cp-echanges">
        {relances.map(({ cle, qui, texte, reponse }) => (
          <li key={cle}>
            <p class="cp-echanges__qui">{qui}</p>
            <p class="cp-echanges__texte">{texte}</p>
            {reponse ? (
              <div class="cp-echanges__reponse">
                <h3 class="cp-echanges__titre">{reponse.titre}</h3>
                <p class="cp-echanges__qui">{reponse.qui}</p>
                {reponse.texte !== '' && <p class="cp-echanges__texte">{reponse.texte}</p>}
              </div>
            ) : (
              <p class="cp-echanges__attente">{textes.enAttente}</p>
            )}
          </li>
        ))}
      </ol>
    </Carte>
  );
};
