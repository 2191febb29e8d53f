import type { FunctionComponent } from 'preact';
import { Encart } from '../../../../../../platform/web/components/Encart.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import type { MotifPresente } from './presentMemoire.ts';
import { textesDe } from './textes/textesDe.ts';

/** The reason of the court in its own words, and how to go on. */
export const MotifDeDecision: FunctionComponent<{ readonly motif: MotifPresente }> = ({ motif }) => {
  const { consequence } = textesDe(usePage().langue).motif;
  return (
    <Encart ton="attention" titre={motif.titre}>
      {motif.libelle !== '' && (
        <p>
          <strong>{motif.libelle}</strong>
        </p>
      )}
      {motif.texte !== '' && <p>{motif.texte}</p>}
      {motif.explication !== '' && (
        <p>
          <strong>{consequence}.</strong> {motif.explication}
        </p>
      )}
    </Encart>
  );
};
