import { mount } from '../frame/mount';
import { TeamPage } from './TeamPage';

mount(<TeamPage />);
