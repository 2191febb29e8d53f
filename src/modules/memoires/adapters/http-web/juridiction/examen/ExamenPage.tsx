import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { Chronologie } from '../../../../../../platform/web/components/Chronologie.tsx';
import { Encart } from '../../../../../../platform/web/components/Encart.tsx';
import { ListeResume } from '../../../../../../platform/web/components/ListeResume.tsx';
import { Totaux } from '../../../../../../platform/web/components/Totaux.tsx';
import type { ErreurDeChamp } from '../../../../../../platform/web/ErreurDeChamp.ts';
import { Relances } from '../../commun/relances/Relances.tsx';
import { ConflitEncart, type Conflit } from '../actes/ConflitEncart.tsx';
import { textesDe } from '../textes/textesDe.ts';
import { BarreDeDecision } from './BarreDeDecision.tsx';
import { CadreDExamen } from './CadreDExamen.tsx';
import { Echanges } from './Echanges.tsx';
import { PrestationsExaminees } from './PrestationsExaminees.tsx';
import type { ExamenPresente } from './presentExamen.ts';

interface Props {
  readonly examen: ExamenPresente;
  /** Somebody else acted first, and what was decided here is no longer possible. */
  readonly conflit?: Conflit | undefined;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
}

/** A mémoire as the court examines it: the claim at left, the pieces at right, the decision at the bottom. */
export const ExamenPage: FunctionComponent<Props> = ({ examen, conflit, erreurs }) => {
  const textes = textesDe(examen.langue).examen;
  return (
    <CadreDExamen examen={examen} erreurs={erreurs}>
      {conflit && <ConflitEncart conflit={conflit} langue={examen.langue} />}
      {examen.avertissements.map(({ ton, titre, textes: phrases }) => (
        <Encart key={titre} ton={ton} titre={titre}>
          {phrases.map((phrase) => (
            <p key={phrase} class="govuk-body">
              {phrase}
            </p>
          ))}
        </Encart>
      ))}
      <PrestationsExaminees examen={examen} />
      <Carte titre={textes.totaux.demandes}>
        <Totaux {...examen.totaux} />
      </Carte>
      {examen.retenus && (
        <Carte titre={textes.totaux.retenus}>
          <Totaux {...examen.retenus} />
        </Carte>
      )}
      <Carte titre={textes.mission.titre}>
        <Resume elements={examen.elementsMission} />
      </Carte>
      <Carte titre={textes.prestataire.titre}>
        <Resume elements={examen.elementsPrestataire} />
      </Carte>
      <Relances relances={examen.relances} langue={examen.langue} />
      <Echanges examen={examen} />
      <Carte titre={textes.suivi}>
        <Chronologie jalons={examen.jalons} />
      </Carte>
      <BarreDeDecision examen={examen} />
    </CadreDExamen>
  );
};

const Resume: FunctionComponent<{ readonly elements: ExamenPresente['elementsMission'] }> = ({
  elements,
}) => (
  <ListeResume
    dense
    elements={elements.map(({ cle, valeur }) => ({
      cle,
      valeur:
        typeof valeur === 'string' ? (
          <span class="cp-examen__texte">{valeur}</span>
        ) : (
          valeur.map((ligne) => (
            <span key={ligne} class="cp-examen__ligne">
              {ligne}
            </span>
          ))
        ),
    }))}
  />
);
