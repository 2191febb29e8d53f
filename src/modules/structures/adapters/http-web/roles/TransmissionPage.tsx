import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { PageDeRattachement } from './PageDeRattachement.tsx';
import type { TransmissionPresentee } from './presentTransmission.ts';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

interface Props {
  readonly transmission: TransmissionPresentee;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** The person to whom the role is offered answers here; the one who offered it sees where it stands. */
export const TransmissionPage: FunctionComponent<Props> = ({ transmission, erreurs }) => {
  const { transmission: textes } = useTextesDesRoles();
  const { id, elements, aRepondre } = transmission;
  return (
    <PageDeRattachement titre={textes.titre} erreurs={erreurs}>
      <ListeResume elements={elements} />
      {aRepondre && (
        <>
          <p class="govuk-body">{textes.explication}</p>
          <BarreActions>
            <Formulaire action={cheminsDesRoles.accepter(id)}>
              <Bouton>{textes.accepter}</Bouton>
            </Formulaire>
            <Formulaire action={cheminsDesRoles.decliner(id)}>
              <Bouton variante="secondaire">{textes.decliner}</Bouton>
            </Formulaire>
          </BarreActions>
        </>
      )}
    </PageDeRattachement>
  );
};
