import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { ExamenPresente } from './presentExamen.ts';

/** The thread of the compléments: each request with its answer. */
export const Echanges: FunctionComponent<{ readonly examen: ExamenPresente }> = ({ examen }) => {
  const textes = textesDe(examen.langue).examen.echanges;
  if (examen.echanges.length === 0) return null;
  return (
    <Carte titre={textes.titre}>
      <ol class="cp-echanges">
        {examen.echanges.map(({ qui, motif, demande, reponse, attente }) => (
          <li key={qui}>
            <p class="cp-echanges__qui">{qui}</p>
            <p class="cp-echanges__motif">{motif}</p>
            <p class="cp-echanges__texte">{demande}</p>
            {reponse ? (
              <div class="cp-echanges__reponse">
                <h3 class="cp-echanges__titre">{textes.reponse}</h3>
                <p class="cp-echanges__qui">{reponse.qui}</p>
                <p class="cp-echanges__texte">{reponse.texte}</p>
                {reponse.pieces.length > 0 && <p class="cp-echanges__pieces">{reponse.pieces.join(', ')}</p>}
              </div>
            ) : (
              <p class="cp-echanges__attente">{attente}</p>
            )}
          </li>
        ))}
      </ol>
    </Carte>
  );
};
