using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Web.Features.Improvement;

namespace GoldenThread.Browser.Tests;

/// <summary>A file that the product printed, opened as its reader would.</summary>
public static class PaperReadAgain
{
    public static PlanReading Of(string path, string name)
    {
        using var file = File.OpenRead(path);
        var document = DocumentReader.Read(file, name).Document;
        Assert.NotNull(document);
        return PlanReader.Read(PaperFromDocument.Carry(document, name));
    }

    /// <summary>What Microsoft's own validator holds against a Word or Excel file; empty when it opens.</summary>
    public static IReadOnlyList<string> FaultsOf(string path, bool excel)
    {
        using OpenXmlPackage package = excel ? SpreadsheetDocument.Open(path, false) : WordprocessingDocument.Open(path, false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(package, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }
}
