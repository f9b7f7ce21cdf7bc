import { mount } from '../frame/mount';
import { titles } from '../words/titles';
import { TeamPage } from './TeamPage';

mount(<TeamPage />, titles.team);
