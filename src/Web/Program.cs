using GoldenThread.Web.Plumbing;

return await CommandLine.RunAsync(args);

/// <summary>The product's one executable.</summary>
public partial class Program;
