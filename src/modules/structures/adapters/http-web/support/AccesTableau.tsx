import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { AccesPresente } from './presentAcces.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

/** The page itself was just written down: it is never empty. */
export const AccesTableau: FunctionComponent<{ readonly acces: readonly AccesPresente[] }> = ({ acces }) => {
  const textes = textesDuSupport(usePage().langue);
  return (
    <Carte titre={textes.acces}>
      <Tableau
        legende={textes.accesLegende}
        lignes={acces}
        cleDe={({ id }) => String(id)}
        colonnes={[
          { cle: 'date', titre: textes.date, enTete: true, rendu: ({ date }) => date },
          { cle: 'agent', titre: textes.agent, rendu: ({ agent }) => agent },
          { cle: 'acte', titre: textes.acte, rendu: ({ acte }) => acte },
        ]}
      />
    </Carte>
  );
};
