import { Module } from '@nestjs/common';
import { CheckInDocumentsController } from './check-in-documents.controller.js';
import { CheckInDocumentsReadModel } from './check-in-documents.read-model.js';

@Module({ controllers: [CheckInDocumentsController], providers: [CheckInDocumentsReadModel] })
export class CheckInDocumentsModule {}
