namespace GoldenThread.Documents.Writing;

/// <summary>A heading, paragraph, list or table.</summary>
public abstract record ReportBlock;
