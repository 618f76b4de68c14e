using System.Text.Json.Serialization;

namespace GoldenThread.Web.Features.Measures;

/// <summary>How measures become JSON: made when the product is built, so that nothing is looked up when it is asked.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(MeasureRows)), JsonSerializable(typeof(MeasureDetail)), JsonSerializable(typeof(FigureRows))]
public sealed partial class MeasureJson : JsonSerializerContext;
