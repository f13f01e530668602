import { Module } from '@nestjs/common';
import { CheckInsModule } from '../check-ins/check-ins.module.js';
import { CheckInNotesController } from './check-in-notes.controller.js';
import { CheckInNotesService } from './check-in-notes.service.js';

@Module({ imports: [CheckInsModule], controllers: [CheckInNotesController], providers: [CheckInNotesService] })
export class CheckInNotesModule {}
