import type { FunctionComponent } from 'preact';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import type { AffairePresentee } from './presentAffaires.ts';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

export const AffairesDeRole: FunctionComponent<{ readonly affaires: readonly AffairePresentee[] }> = ({
  affaires,
}) => {
  const { affaires: textes } = useTextesDesRoles();
  if (affaires.length === 0) return null;
  return (
    <Encart titre={textes.titre}>
      {affaires.map(({ phrase, lien, href }) => (
        <p class="govuk-body" key={href}>
          {phrase} <Lien href={href}>{lien}</Lien>
        </p>
      ))}
    </Encart>
  );
};
