import type { FunctionComponent } from 'preact';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { DifferenceLisible } from './differencesLisibles.ts';
import { textesHistorique } from './textes/textesHistorique.ts';

/** One line for each field: what it was, what it is. */
export const Differences: FunctionComponent<{ readonly differences: readonly DifferenceLisible[] }> = ({
  differences,
}) => {
  const { remplace, nonRenseigne } = textesHistorique(usePage().langue);
  return (
    <div>
      {differences.map(({ champ, avant, apres }) => (
        <div key={champ}>
          <span class="cp-tableau__secondaire">{champ}</span>{' '}
          {avant === null ? apres : remplace(avant, apres ?? nonRenseigne)}
        </div>
      ))}
    </div>
  );
};
