import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { Slashed } from './slashed';

const breaks = (name: string) => {
  const { container } = render(<Slashed>{name}</Slashed>);
  expect(container).toHaveTextContent(name);
  return container.innerHTML.split('<wbr>').length - 1;
};

test('long words may go on after a slash, short ones stay whole', () => {
  expect(breaks('Infrastructure monitoring/observability basics')).toBe(1);
  expect(breaks('Infrastructure as Code (Terraform/CloudFormation/Bicep/Pulumi)')).toBe(3);
  expect(breaks('Cloud fundamentals (AWS/Azure/GCP)')).toBe(0);
  expect(breaks('CI/CD familiarity')).toBe(0);
});
