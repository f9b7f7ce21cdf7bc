import { mount } from '../frame/mount';
import { titles } from '../words/titles';
import { QuarterPage } from './QuarterPage';

mount(<QuarterPage />, titles.leader);
