import type { FunctionComponent } from 'preact';
import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { Encart } from '../../../../../../platform/web/components/Encart.tsx';
import { textesDe } from '../textes/textesDe.ts';

export interface Conflit {
  /** What the other person did. */
  readonly dernier: string;
  /** The form is shown again, with all that was typed. */
  readonly encorePossible: boolean;
  /** What was written, when its form is not shown again. */
  readonly texte: string | null;
}

interface Props {
  readonly conflit: Conflit;
  readonly langue: Langue;
}

/** Somebody else acted first: what happened, what became of this decision, what was written. */
export const ConflitEncart: FunctionComponent<Props> = ({ conflit, langue }) => {
  const textes = textesDe(langue).acte.conflit;
  return (
    <div role="alert">
      <Encart ton="alerte" titre={textes.titre}>
        <p class="govuk-body">{conflit.dernier}</p>
        <p class="govuk-body">{conflit.encorePossible ? textes.encorePossible : textes.votreActe}</p>
        {conflit.texte && (
          <>
            <p class="govuk-body govuk-!-font-weight-bold">{textes.saisie}</p>
            <p class="cp-echanges__texte">{conflit.texte}</p>
          </>
        )}
      </Encart>
    </div>
  );
};
